variable "prod" { type = bool }
variable "sizes" {
  type    = map(number)
  default = { dev = 6, prod = 12 }
}
resource "aws_cognito_user_pool" "this" {
  name                = var.prod ? "shop" : "shop-${random_id.suffix.hex}"
  mfa_configuration   = var.prod ? "ON" : "OFF"
  deletion_protection = var.prod ? "ACTIVE" : "INACTIVE"
  software_token_mfa_configuration { enabled = var.prod }
  password_policy {
    minimum_length    = var.sizes[var.prod ? "prod" : "dev"]
    require_lowercase = !var.prod
  }
  schema {
    name                = var.prod ? "team" : "group"
    attribute_data_type = upper("string") == "STRING" ? "String" : "Number"
    mutable             = coalesce(null, true)
  }
}
resource "random_id" "suffix" { byte_length = 4 }
