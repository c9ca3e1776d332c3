variable "sms" {
  type    = object({ external_id = string, sns_caller_arn = string })
  default = null
}
variable "mfa" { default = "OPTIONAL" }
resource "aws_cognito_user_pool" "this" {
  name                     = "shop"
  mfa_configuration        = var.mfa
  auto_verified_attributes = ["phone_number"]
  dynamic "sms_configuration" {
    for_each = var.sms == null ? [] : [var.sms]
    content {
      external_id    = sms_configuration.value.external_id
      sns_caller_arn = sms_configuration.value.sns_caller_arn
    }
  }
}
