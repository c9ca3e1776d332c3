import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { forPool, InvalidRequestError, operations, withoutPool } from 'poolproof';
import { explain } from 'poolproof/evidence';

const pool = {
  UserPool: {
    Id: 'us-east-1_Example',
    SchemaAttributes: [
      { Name: 'email', AttributeDataType: 'String', Mutable: true, Required: true },
      { Name: 'custom:tier', AttributeDataType: 'String', Mutable: true, StringAttributeConstraints: { MinLength: '1', MaxLength: '4' } },
    ],
  },
};
const client = { UserPoolClient: { ClientId: '1example', WriteAttributes: ['email', 'custom:tier'] } };
const update = (Name, Value) => ({ AccessToken: 'a.b.c', UserAttributes: [{ Name, Value }] });
const rules = result => result.violations.map(violation => violation.rule);

describe('a validator for a pool', () => {
  const validator = forPool(pool, client);

  it('takes what fits', () => {
    assert.deepEqual(validator.validate('UpdateUserAttributes', update('custom:tier', 'gold')),
      { valid: true, refused: false, violations: [], predicted: null });
  });

  it('catches a missing prefix, and says which attribute was meant', () => {
    const result = forPool(pool).validate('UpdateUserAttributes', update('tier', 'gold'));
    assert.deepEqual(rules(result), ['attribute-name.exists-in-schema']);
    assert.match(result.violations[0].message, /did you mean "custom:tier"\?/);
    assert.equal(result.predicted.type, 'InvalidParameterException');
  });

  it('knows what the client may not write', () => {
    const result = validator.validate('UpdateUserAttributes', update('nickname', 'x'));
    assert.deepEqual(rules(result), ['client-permission.write']);
    assert.equal(result.predicted.type, 'NotAuthorizedException');
  });

  it('judges a form, and of a sign-up also what the pool requires', () => {
    assert.deepEqual(validator.attributes({ email: 'a@example.com', 'custom:tier': undefined }), { valid: true, violations: [] });
    const { valid, violations } = validator.attributes({ 'custom:tier': 'platinum' }, { operation: 'SignUp' });
    assert.equal(valid, false);
    assert.deepEqual(violations.map(violation => `${violation.attributeName} ${violation.rule}`).sort(),
      ['custom:tier attribute-value.string.max-length', 'null required-attribute.at-sign-up']);
  });

  it('refuses what is known well enough, and leaves out what is ignored', () => {
    const wrong = update('custom:tier', 'platinum');
    assert.throws(() => validator.requireValid('UpdateUserAttributes', wrong), InvalidRequestError);
    assert.equal(validator.ignoring('attribute-value').validate('UpdateUserAttributes', wrong).valid, true);
    assert.throws(() => validator.ignoring('attribute-valeu'), { name: 'TypeError', message: /attribute-valeu/ });
    assert.throws(() => validator.refusingFrom('ALWAYS'), TypeError);
    assert.throws(() => validator.validate('UpdateAttributes', wrong), TypeError);
    assert.equal(operations.includes('UpdateUserAttributes'), true);
  });

  it('lets pass what is known less well than asked', () => {
    assert.ok(operations.length > 100);
    for (const operation of operations) {
      const { violations } = validator.validate(operation, {});
      const certain = violations.some(violation => violation.severity === 'ERROR' && violation.level === 'MUST');
      assert.equal(validator.refusingFrom('MUST').validate(operation, {}).refused, certain, operation);
    }
  });
});

describe('bad data', () => {
  const loop = {};
  loop.UserAttributes = [loop];
  loop.self = loop;
  const throwing = { get AccessToken() { throw new Error('no'); }, UserAttributes: [] };
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();
  const inputs = [undefined, null, 1, 'text', [], () => 1, Symbol('a'), 1n, new Date(NaN), new Uint8Array(3), new Map(), loop, throwing,
    revoked.proxy, Object.create(null), { UserAttributes: [undefined, 1n, Symbol('b'), () => 2, revoked.proxy] },
    JSON.parse('{"__proto__": {"a": 1}, "ClientMetadata": {"__proto__": "x"}}'), { AccessToken: '\ud800', UserAttributes: { length: -1 } }];

  it('is judged and never thrown at', () => {
    for (const input of inputs) {
      for (const operation of operations) {
        assert.equal(typeof forPool(pool, client).validate(operation, input).valid, 'boolean');
      }
      for (const description of [loop, throwing, new Date(NaN), { UserPool: input, SchemaAttributes: [input], LambdaConfig: input }]) {
        assert.equal(typeof forPool(description, description).validate('SignUp', input).valid, 'boolean');
      }
      assert.equal(typeof withoutPool().attributes({ 'custom:tier': input }).valid, 'boolean');
    }
  });

  it('shows in no message and no log', () => {
    const secret = 'hunter2-\u00e9\u{1f600}';
    for (const operation of ['UpdateUserAttributes', 'SignUp', 'RespondToAuthChallenge', 'ConfirmSignUp', 'ChangePassword']) {
      const input = {
        AccessToken: secret, Password: `${secret}\0`, PreviousPassword: '', ProposedPassword: secret.repeat(99), Username: secret.repeat(50),
        ConfirmationCode: secret, Session: secret, ClientId: secret, UserAttributes: [{ Name: 'custom:tier', Value: secret.repeat(500) }],
        ChallengeName: secret, ChallengeResponses: { NEW_PASSWORD: secret, USERNAME: secret }, ClientMetadata: { password: secret },
      };
      const result = forPool(pool, client).validate(operation, input);
      assert.ok(result.violations.length > 0);
      assert.doesNotMatch(JSON.stringify(result), /hunter2/);
    }
  });
});

describe('evidence', () => {
  it('has words and sources for each rule that a validator applies', () => {
    const ids = [...readFileSync(new URL('../../../schemas/rules.json', import.meta.url), 'utf8').matchAll(/"id" : "(.*)",\n.*\n.*\n.*"kind" : "(request|wire|shape)"/g)]
      .map(match => match[1]);
    assert.ok(ids.length > 150);
    for (const id of ids) {
      const explanation = explain(id);
      assert.ok(explanation.words.length > 10, id);
      for (const fact of explanation.facts) {
        assert.ok(fact.sources.every(source => source.origin.length > 0), id);
      }
    }
    assert.equal(explain('toString'), null);
  });
});
