variable "custom_attributes" { type = list(any) }
resource "aws_cognito_user_pool" "this" {
  name = "shop"
  dynamic "schema" {
    for_each = var.custom_attributes
    content {
      name                = schema.value.name
      attribute_data_type = lookup(schema.value, "type", "String")
      mutable             = true
    }
  }
}
resource "aws_cognito_user_pool_client" "web" {
  name             = "web"
  user_pool_id     = aws_cognito_user_pool.this.id
  write_attributes = concat(["email"], [for a in var.custom_attributes : "custom:${a.name}"])
  read_attributes  = ["custom:anything"]
}
