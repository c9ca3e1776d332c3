data "aws_cognito_user_pools" "existing" { name = "shop" }
data "aws_ssm_parameter" "pool_id" { name = "/shop/pool" }
resource "aws_cognito_user_pool" "other" { name = "other" }
resource "aws_cognito_user_pool_client" "a" {
  name             = "a"
  user_pool_id     = tolist(data.aws_cognito_user_pools.existing.ids)[0]
  write_attributes = ["custom:known_elsewhere"]
}
resource "aws_cognito_user_pool_client" "b" {
  name             = "b"
  user_pool_id     = data.aws_ssm_parameter.pool_id.value
  write_attributes = ["custom:known_elsewhere"]
}
resource "aws_cognito_identity_provider" "saml" {
  user_pool_id  = var.pool_id
  provider_name = "corp"
  provider_type = "SAML"
  provider_details = {
    MetadataFile = file("${path.module}/saml.xml")
  }
  attribute_mapping = {
    "custom:known_elsewhere" = "groups"
    email                    = "email"
  }
  lifecycle { ignore_changes = [provider_details["ActiveEncryptionCertificate"]] }
}
