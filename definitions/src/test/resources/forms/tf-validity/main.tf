resource "aws_cognito_user_pool" "this" {
  name = "shop"
  password_policy {
    minimum_length                   = 12
    require_symbols                  = true
    temporary_password_validity_days = 7
  }
  account_recovery_setting {
    recovery_mechanism {
      name     = "verified_email"
      priority = 1
    }
    recovery_mechanism {
      name     = "verified_phone_number"
      priority = 2
    }
  }
  user_attribute_update_settings { attributes_require_verification_before_update = ["email"] }
  auto_verified_attributes = ["email"]
  username_configuration { case_sensitive = false }
  user_pool_add_ons { advanced_security_mode = "OFF" }
  deletion_protection = "ACTIVE"
}
resource "aws_cognito_user_pool_client" "web" {
  name                   = "web"
  user_pool_id           = aws_cognito_user_pool.this.id
  access_token_validity  = 15
  id_token_validity      = 15
  refresh_token_validity = 7
  token_validity_units {
    access_token  = "minutes"
    id_token      = "minutes"
    refresh_token = "days"
  }
  explicit_auth_flows           = ["ALLOW_REFRESH_TOKEN_AUTH", "ALLOW_USER_SRP_AUTH"]
  prevent_user_existence_errors = "ENABLED"
  read_attributes               = ["email", "email_verified", "name"]
  write_attributes              = ["email", "name"]
}
