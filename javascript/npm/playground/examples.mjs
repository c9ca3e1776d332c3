const POOL = {
  UserPool: {
    Id: 'us-east-1_Example',
    SchemaAttributes: [
      { Name: 'email', AttributeDataType: 'String', Mutable: true, Required: true },
      { Name: 'custom:tier', AttributeDataType: 'String', Mutable: true, StringAttributeConstraints: { MinLength: '1', MaxLength: '10' } },
      { Name: 'custom:tenant', AttributeDataType: 'String', Mutable: false },
    ],
    AutoVerifiedAttributes: ['email'],
    LambdaConfig: {},
  },
};
const TEMPLATE = {
  Resources: {
    Customers: {
      Type: 'AWS::Cognito::UserPool',
      Properties: {
        UsernameAttributes: ['email'],
        Schema: [{ Name: 'plan', AttributeDataType: 'String', Mutable: true, StringAttributeConstraints: { MaxLength: 4 } }],
      },
    },
  },
};
const update = (UserAttributes, more = {}) => ({
  operation: 'UpdateUserAttributes', pool: POOL, request: { AccessToken: 'eyJ0.e30.x', UserAttributes, ...more } });

export const EXAMPLES = [
  { title: 'A name without custom:', ...update([{ Name: 'tier', Value: 'gold' }]) },
  { title: 'A value that is too long', ...update([{ Name: 'custom:tier', Value: 'platinum and more' }]) },
  { title: 'An attribute that cannot be changed', ...update([{ Name: 'custom:tenant', Value: 'acme' }]) },
  { title: 'Metadata that no trigger gets', ...update([{ Name: 'custom:tier', Value: 'gold' }], { ClientMetadata: { source: 'profile' } }) },
  { title: 'All is well', ...update([{ Name: 'custom:tier', Value: 'gold' }]) },
  {
    title: 'A sign-up to a pool of a template',
    operation: 'SignUp',
    pool: TEMPLATE,
    request: { ClientId: '1example', Username: 'ada', Password: 'Aa1!aaaa', UserAttributes: [{ Name: 'custom:plan', Value: 'ultimate' }] },
  },
];
