module "auth" {
  source     = "./auth"
  name       = "shop"
  attributes = ["team", "plan"]
  clients    = { web = ["custom:team"], mobile = ["custom:plan"] }
}
module "elsewhere" {
  source  = "lgallard/cognito-user-pool/aws"
  version = "0.30.0"
  user_pool_name = "mypool"
}
