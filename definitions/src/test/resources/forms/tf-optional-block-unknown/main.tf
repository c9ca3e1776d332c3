variable "sms" { type = any }
resource "aws_cognito_user_pool" "this" {
  name                     = "shop"
  mfa_configuration        = "ON"
  auto_verified_attributes = ["phone_number"]
  dynamic "sms_configuration" {
    for_each = var.sms
    content {
      external_id    = sms_configuration.value.external_id
      sns_caller_arn = sms_configuration.value.sns_caller_arn
    }
  }
}
