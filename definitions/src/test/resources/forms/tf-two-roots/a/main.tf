resource "aws_cognito_user_pool" "main" { name = "a" }
resource "aws_cognito_user_pool_client" "web" {
  name             = "web"
  user_pool_id     = aws_cognito_user_pool.main.id
  write_attributes = ["email"]
}
