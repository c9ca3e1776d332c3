resource "aws_cognito_user_pool" "main" {
  name = "b"
  schema {
    name                = "tier"
    attribute_data_type = "String"
    mutable             = true
  }
}
resource "aws_cognito_user_pool_client" "web" {
  name             = "web"
  user_pool_id     = aws_cognito_user_pool.main.id
  write_attributes = ["custom:tier"]
}
