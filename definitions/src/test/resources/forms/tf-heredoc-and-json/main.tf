data "aws_iam_policy_document" "sns" {
  statement {
    actions   = ["sns:Publish"]
    resources = ["*"]
  }
}
resource "aws_cognito_user_pool" "this" {
  name = "shop"
  verification_message_template {
    default_email_option = "CONFIRM_WITH_LINK"
    email_message_by_link = <<-EOT
      Hello,
      %{ if true ~}
      click {##here##}
      %{ endif ~}
    EOT
  }
  admin_create_user_config {
    invite_message_template {
      email_message = file("${path.module}/invite.html")
      email_subject = "Welcome"
      sms_message   = "Your user name is {username} and the password {####}"
    }
  }
}
resource "aws_cognito_user_pool_ui_customization" "ui" {
  css          = <<EOF
.banner-customizable {
  padding: 0;
}
EOF
  user_pool_id = aws_cognito_user_pool.this.id
}
resource "aws_cognito_user_pool_domain" "login" {
  domain       = "shop-${terraform.workspace}"
  user_pool_id = aws_cognito_user_pool.this.id
}
