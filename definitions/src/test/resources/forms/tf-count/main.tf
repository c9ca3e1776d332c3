variable "create" {
  type    = bool
  default = true
}
resource "aws_cognito_user_pool" "this" {
  count = var.create ? 1 : 0
  name  = "users"
  schema {
    name                = "team"
    attribute_data_type = "String"
    mutable             = true
  }
}
resource "aws_cognito_user_pool_client" "web" {
  count            = var.create ? 1 : 0
  name             = "web"
  user_pool_id     = aws_cognito_user_pool.this[0].id
  write_attributes = ["email", "custom:team"]
}
output "pool" { value = try(aws_cognito_user_pool.this[0].id, null) }
