variable "mfa_configuration" {
  type    = string
  default = "OFF"
}
resource "aws_cognito_user_pool" "this" {
  name              = "shop"
  mfa_configuration = var.mfa_configuration
  dynamic "software_token_mfa_configuration" {
    for_each = var.mfa_configuration == "OFF" ? [] : [1]
    content {
      enabled = true
    }
  }
}
