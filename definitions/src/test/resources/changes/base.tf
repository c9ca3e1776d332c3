resource "aws_cognito_user_pool" "main" {
  name                     = "shop"
  mfa_configuration        = "OPTIONAL"
  deletion_protection      = "INACTIVE"
  alias_attributes         = ["email"]
  auto_verified_attributes = ["email"]
  username_configuration {
    case_sensitive = false
  }
  software_token_mfa_configuration {
    enabled = true
  }
  lambda_config {
    pre_sign_up = "arn:aws:lambda:us-east-1:111122223333:function:a"
  }
  schema {
    name                = "team"
    attribute_data_type = "String"
    mutable             = true
    string_attribute_constraints {
      min_length = "0"
      max_length = "20"
    }
  }
}

resource "aws_cognito_user_pool_client" "web" {
  name             = "web"
  user_pool_id     = aws_cognito_user_pool.main.id
  generate_secret  = false
  write_attributes = ["email", "custom:team"]
}

resource "aws_cognito_user_group" "admins" {
  name         = "admins"
  user_pool_id = aws_cognito_user_pool.main.id
}

resource "aws_cognito_identity_provider" "corp" {
  user_pool_id     = aws_cognito_user_pool.main.id
  provider_name    = "Corp"
  provider_type    = "SAML"
  provider_details = { MetadataURL = "https://corp.example.com/saml" }
}

resource "aws_cognito_resource_server" "api" {
  identifier   = "https://api.example.com"
  name         = "api"
  user_pool_id = aws_cognito_user_pool.main.id
}

resource "aws_cognito_user_pool_domain" "login" {
  domain       = "shop-login"
  user_pool_id = aws_cognito_user_pool.main.id
}

# the end
