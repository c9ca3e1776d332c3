variable "enabled" { type = bool }
resource "aws_cognito_user_pool" "this" {
  count = var.enabled ? 1 : 0
  name  = "users"
}
resource "aws_cognito_user_pool_client" "web" {
  count        = length(aws_cognito_user_pool.this)
  name         = "web"
  user_pool_id = aws_cognito_user_pool.this[count.index].id
  write_attributes = ["custom:team"]
}
