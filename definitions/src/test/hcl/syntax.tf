# a comment
variable "names" {
  type    = list(object({ name = string, required = optional(bool, false) }))
  default = [{ name = "team", required = false }, { "name" : "plan" }]
}
locals {
  all = { for k, v in var.names : v.name => upper(v.name)... if v.required != null && !false }
  few = [for v in var.names : v.name if length(v.name) > 2 || k == 1]
  sum = 1 + 2 * -3 / (4 - 5) % 6
  num = 1.5e3
  idx = aws_x.y[0].name
  leg = aws_x.y.0.name
  far = f(
    "a",
    "b"
  )
  sp1 = aws_x.y.*.id
  sp2 = aws_x.y[*].a.b[0]
  obj = {
    (var.k) = "x"
    "quoted ${var.k}" = 2,
    plain : [1, 2, 3,]
  }
}
resource "aws_cognito_user_pool" "main" {
  name = "${var.prefix}-pool$${not} %%{not} \"q\" \u00e9"
  count = var.enabled ? 1 : 0 // why
  mfa_configuration = "OFF" /* in
  two lines */
  dynamic "schema" {
    for_each = var.names
    content {
      name = schema.value.name
      attribute_data_type = lookup(schema.value, "t", "String")
    }
  }
  email_verification_message = <<-EOT
    Hello %{ if var.formal ~}dear%{ else }you%{ endif }
    ${local.sum} {####}
      more
    EOT
  sms_verification_message = <<EOT
code {####}
EOT
  lifecycle { prevent_destroy = true }
  tags = merge(local.tags, {
    a = "b"
  }, f(x...))
}
module "m" {
  source = "./m"
  x = provider::a::b(1, 2)
}
output "e" { value = try(aws_x.y[0].id, null) }
empty {}
