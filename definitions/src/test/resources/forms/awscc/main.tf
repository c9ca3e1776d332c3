resource "awscc_cognito_user_pool" "this" { user_pool_name = "x" }
