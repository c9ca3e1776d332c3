resource "aws_cognito_user_pool" "main" { name = "shop" }
resource "aws_cognito_user_group" "group" {
  for_each     = toset(["admin", "staff", "guest"])
  name         = each.value
  user_pool_id = aws_cognito_user_pool.main.id
}
