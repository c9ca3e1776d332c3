// What judging costs beside validators that know shapes alone: node benchmark.mjs, after .ci/javascript.
import Ajv from 'ajv';
import { forPool } from 'poolproof';
import { z } from 'zod';

const custom = name => ({ Name: `custom:${name}`, AttributeDataType: 'String', Mutable: true, StringAttributeConstraints: { MinLength: '1', MaxLength: '256' } });
const validator = forPool({
  UserPool: {
    Id: 'us-east-1_Example',
    SchemaAttributes: [custom('tier'), custom('team'), custom('locale')],
    AutoVerifiedAttributes: ['email'],
    LambdaConfig: { CustomMessage: 'arn:aws:lambda:us-east-1:123456789012:function:message' },
  },
});
const input = {
  AccessToken: `eyJraWQiOiJhIn0.${'a'.repeat(900)}.c2lnbmF0dXJl`,
  UserAttributes: [
    { Name: 'email', Value: 'someone@example.com' },
    { Name: 'given_name', Value: 'Ada' },
    { Name: 'family_name', Value: 'Lovelace' },
    { Name: 'custom:tier', Value: 'gold' },
    { Name: 'custom:team', Value: 'engines' },
    { Name: 'custom:locale', Value: 'en-GB' },
  ],
  ClientMetadata: { source: 'profile', campaign: 'spring', version: '3' },
};

const name = { type: 'string', minLength: 1, maxLength: 32, pattern: '^[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+$' };
const compiled = new Ajv().compile({
  type: 'object',
  required: ['AccessToken', 'UserAttributes'],
  properties: {
    AccessToken: { type: 'string', pattern: '^[A-Za-z0-9-_=.]+$' },
    UserAttributes: {
      type: 'array',
      items: { type: 'object', required: ['Name'], properties: { Name: name, Value: { type: 'string', maxLength: 2048 } } },
    },
    ClientMetadata: { type: 'object', additionalProperties: { type: 'string' } },
  },
});
const schema = z.object({
  AccessToken: z.string().regex(/^[A-Za-z0-9-_=.]+$/),
  UserAttributes: z.array(z.object({
    Name: z.string().min(1).max(32).regex(/^[\p{L}\p{M}\p{S}\p{N}\p{P}]+$/u),
    Value: z.string().max(2048).optional(),
  })),
  ClientMetadata: z.record(z.string(), z.string()).optional(),
});

const contenders = {
  poolproof: () => validator.validate('UpdateUserAttributes', input).valid,
  ajv: () => compiled(input),
  zod: () => schema.safeParse(input).success,
};
const { violations } = validator.validate('UpdateUserAttributes', input);
if (violations.length > 0) {
  throw new Error(violations[0].message);
}
const best = Object.fromEntries(Object.keys(contenders).map(name => [name, Infinity]));
for (let round = 0; round < 12; round++) {
  for (const [name, judge] of Object.entries(contenders)) {
    const calls = 20_000;
    const start = process.hrtime.bigint();
    for (let call = 0; call < calls; call++) {
      if (!judge()) {
        throw new Error(`${name} takes the request for wrong`);
      }
    }
    best[name] = Math.min(best[name], Number(process.hrtime.bigint() - start) / calls);
  }
}
for (const [name, nanoseconds] of Object.entries(best)) {
  console.log(`${name.padEnd(10)} ${(nanoseconds / 1000).toFixed(2)} µs  ${(nanoseconds / best.ajv).toFixed(1)} × ajv`);
}
