resource "aws_cognito_user_pool" "pool" {
  name = "${var.name}"
  alias_attributes = ["${var.alias}"]
  tags = "${merge(var.tags, map("a", "b"))}"
  schema {
    name = "email"
    attribute_data_type = "String"
    required = "true"
    mutable = "true"
    string_attribute_constraints = {
      min_length = 1
      max_length = 256
    }
  }
}
resource "aws_cognito_user_pool_client" "client" {
  name = "client"
  user_pool_id = "${aws_cognito_user_pool.pool.id}"
  explicit_auth_flows = ["ADMIN_NO_SRP_AUTH"]
}
