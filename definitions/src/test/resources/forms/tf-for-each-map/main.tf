locals {
  clients = {
    web    = { secret = false, scopes = ["openid", "email"] }
    server = { secret = true, scopes = ["openid"] }
  }
}
resource "aws_cognito_user_pool" "main" { name = "shop" }
resource "aws_cognito_user_pool_client" "each" {
  for_each                             = local.clients
  name                                 = each.key
  user_pool_id                         = aws_cognito_user_pool.main.id
  generate_secret                      = each.value.secret
  allowed_oauth_flows_user_pool_client = true
  allowed_oauth_flows                  = ["code"]
  allowed_oauth_scopes                 = each.value.scopes
  callback_urls                        = ["https://example.com/${each.key}"]
}
