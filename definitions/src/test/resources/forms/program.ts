import * as cdk from 'aws-cdk-lib';
import * as cognito from 'aws-cdk-lib/aws-cognito';
new cognito.UserPool(this, 'Users', { selfSignUpEnabled: true });
