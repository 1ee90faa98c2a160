import { isAPIError } from 'better-auth/api';
import { notFound, Refusal } from '../http/refusal.js';
import { secondFactorIsOff, secondFactorIsOn } from './sentences.js';

/** Does work of the library, and tells its known errors in our words; others pass as they are. */
export async function told<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw refusalOf(error) ?? error;
  }
}

function refusalOf(error: unknown): Refusal | null {
  if (!isAPIError(error)) return null;
  switch (String(error.body?.code ?? '')) {
    case 'INVALID_EMAIL':
    case 'INVALID_EMAIL_OR_PASSWORD':
    case 'INVALID_PASSWORD':
    case 'PASSWORD_TOO_LONG':
    case 'CREDENTIAL_ACCOUNT_NOT_FOUND':
      return new Refusal('wrong-sign-in');
    case 'INVALID_CODE':
    case 'INVALID_BACKUP_CODE':
      return new Refusal('wrong-code');
    case 'INVALID_TWO_FACTOR_COOKIE':
    case 'TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE':
    case 'UNAUTHORIZED':
    case 'SESSION_EXPIRED':
    case 'SESSION_NOT_FRESH':
      return new Refusal('not-signed-in');
    case 'ACCOUNT_TEMPORARILY_LOCKED':
      return new Refusal('too-many-requests', { facts: { seconds: 900 } });
    case 'TOTP_ALREADY_ENABLED':
      return secondFactorIsOn();
    case 'TOTP_NOT_ENABLED':
    case 'TWO_FACTOR_NOT_ENABLED':
    case 'BACKUP_CODES_NOT_ENABLED':
      return secondFactorIsOff();
    case 'PROVIDER_NOT_FOUND':
    case 'INVALID_OAUTH_CONFIGURATION':
      return notFound({ id: 'Masuk tunggal', en: 'single sign-on' });
    default:
      return error.statusCode === 401 ? new Refusal('not-signed-in') : null;
  }
}
