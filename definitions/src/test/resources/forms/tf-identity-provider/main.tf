variable "google_secret" { sensitive = true }
resource "aws_cognito_user_pool" "this" { name = "shop" }
resource "aws_cognito_identity_provider" "google" {
  user_pool_id  = aws_cognito_user_pool.this.id
  provider_name = "Google"
  provider_type = "Google"
  provider_details = {
    authorize_scopes = "email profile openid"
    client_id        = "id"
    client_secret    = var.google_secret
  }
  attribute_mapping = {
    email    = "email"
    username = "sub"
  }
}
resource "aws_cognito_user_pool_client" "web" {
  name                         = "web"
  user_pool_id                 = aws_cognito_user_pool.this.id
  supported_identity_providers = ["COGNITO", aws_cognito_identity_provider.google.provider_name]
}
