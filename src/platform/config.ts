import { resolve } from 'node:path'
import process from 'node:process'

const env = process.env
const port = Number(env.PORT ?? 3000)
const host = env.HOST ?? '127.0.0.1'

/** What the machine tells us. Read once, at start; README lists every variable. */
export const config = {
	/** Folder of the embedded database, keys and secrets. */
	data: resolve(env.BINA_DATA ?? '.bina'),
	host,
	port,
	/** The address people type, e.g. https://bina.sawahluntokota.go.id */
	url: (env.BINA_URL ?? `http://${host === '0.0.0.0' ? 'localhost' : host}:${port}`).replace(
		/\/$/,
		''
	),
	/** Then it is the only address; otherwise any that leads to this machine will do. */
	urlGiven: env.BINA_URL !== undefined,
	/** One government, one PostgreSQL schema. */
	schema: env.BINA_SKEMA ?? 'bina',
	/** `web` and `kerja` run one half each; otherwise both run. */
	role: env.BINA_PERAN as 'web' | 'kerja' | undefined,
	databaseUrl: env.DATABASE_URL,
	smtpUrl: env.SMTP_URL,
	/** Seals backups: those of the command line, and those that the worker makes by itself. */
	backupPassphrase: env.BINA_SANDI_CADANGAN,
	/** Example data may load by itself only where nobody outside can reach it. */
	isPrivate:
		!env.BINA_URL &&
		!env.DATABASE_URL &&
		(host === '127.0.0.1' || host === 'localhost' || host === '::1')
} as const

export type Config = typeof config
