import { accountExists } from './refusals.ts'

/** What PostgreSQL refuses of accounts, in words. */
export const accountConstraints = {
	access_account_nip_key: accountExists,
	access_account_email_key: accountExists
}
