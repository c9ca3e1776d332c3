import { type FormEvent, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { forPool, type Violation } from 'poolproof';
import pool from './pool.json';

// Saved by: aws cognito-idp describe-user-pool --user-pool-id ID > src/pool.json
const validator = forPool(pool);

function Profile({ save }: { save: (attributes: Record<string, string>) => void }) {
  const [violations, setViolations] = useState<readonly Violation[]>([]);

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const attributes = Object.fromEntries([...new FormData(event.currentTarget)].map(([name, value]) => [name, String(value)]));
    const result = validator.attributes(attributes);
    setViolations(result.violations);
    if (result.valid) {
      save(attributes);
    }
  }

  const field = (name: string, label: string) => {
    const problem = violations.find(violation => violation.attributeName === name);
    return (
      <p>
        <label>{label} <input name={name} aria-invalid={problem !== undefined} aria-describedby={`${name}-problem`} /></label>
        <span id={`${name}-problem`} role="alert">{problem?.message}</span>
      </p>
    );
  };

  return (
    <form onSubmit={submit}>
      {field('given_name', 'Given name')}
      {field('custom:tier', 'Tier')}
      <button>Save</button>
    </form>
  );
}

const app = document.getElementById('app') as HTMLElement;
createRoot(app).render(<Profile save={() => { document.title = 'saved'; }} />);
