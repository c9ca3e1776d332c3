variable "name" {}
variable "attributes" { type = list(string) }
variable "clients" { type = map(list(string)) }
resource "aws_cognito_user_pool" "this" {
  name = var.name
  dynamic "schema" {
    for_each = toset(var.attributes)
    content {
      name                = schema.value
      attribute_data_type = "String"
      mutable             = true
    }
  }
}
resource "aws_cognito_user_pool_client" "this" {
  for_each         = var.clients
  name             = each.key
  user_pool_id     = aws_cognito_user_pool.this.id
  write_attributes = each.value
}
output "id" { value = aws_cognito_user_pool.this.id }
