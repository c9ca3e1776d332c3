locals {
  attributes = [
    { name = "team", max = "20" },
    { name = "plan", max = "10" },
  ]
}
resource "aws_cognito_user_pool" "this" {
  name = "shop"
  dynamic "schema" {
    for_each = local.attributes
    iterator = attribute
    content {
      name                = attribute.value.name
      attribute_data_type = "String"
      mutable             = true
      string_attribute_constraints {
        min_length = "0"
        max_length = attribute.value["max"]
      }
    }
  }
}
resource "aws_cognito_user_pool_client" "web" {
  name             = "web"
  user_pool_id     = aws_cognito_user_pool.this.id
  write_attributes = ["custom:team", "custom:plan"]
}
