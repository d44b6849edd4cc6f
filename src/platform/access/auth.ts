import { randomUUID } from 'node:crypto'
import { betterAuth } from 'better-auth'
import { createAuthEndpoint } from 'better-auth/api'
import { setSessionCookie } from 'better-auth/cookies'
import { z } from 'zod'
import type { Db } from '../database/db.ts'

const DAY = 86_400

/** Opens a session for an account that has proven itself. None of better-auth's endpoints can be reached from outside. */
const openSession = createAuthEndpoint(
	'/bina/open-session',
	{ method: 'POST', body: z.object({ accountId: z.uuid() }), metadata: { SERVER_ONLY: true } },
	async (ctx) => {
		const { internalAdapter } = ctx.context
		const user = await internalAdapter.findUserById(ctx.body.accountId)
		if (!user) throw new Error('a session for an account that is not there')
		await setSessionCookie(ctx, { session: await internalAdapter.createSession(user.id), user })
		return ctx.json(null)
	}
)

/**
 * better-auth over our tables: it hashes passwords and keeps sessions, nothing else (docs/decisions/0030). It writes on its own
 * connection and limits nobody; `limit.ts` does. Sign-up from outside does not exist: administrators make accounts.
 */
export const makeAuth = (db: Db, secret: string, url: string) =>
	betterAuth({
		baseURL: url,
		secret,
		database: { db, type: 'postgres' },
		telemetry: { enabled: false },
		rateLimit: { enabled: false },
		logger: { level: 'error' },
		plugins: [{ id: 'bina', endpoints: { openSession } }],
		advanced: {
			cookiePrefix: 'bina',
			useSecureCookies: url.startsWith('https:'),
			database: { generateId: () => randomUUID() }
		},
		user: {
			modelName: 'access_account',
			fields: { emailVerified: 'email_verified', createdAt: 'created_at', updatedAt: 'updated_at' }
		},
		session: {
			modelName: 'access_session',
			expiresIn: 14 * DAY,
			updateAge: DAY,
			fields: {
				userId: 'account_id',
				expiresAt: 'expires_at',
				ipAddress: 'ip_address',
				userAgent: 'user_agent',
				createdAt: 'created_at',
				updatedAt: 'updated_at'
			}
		},
		account: {
			modelName: 'access_credential',
			fields: {
				userId: 'account_id',
				accountId: 'subject',
				providerId: 'provider',
				accessToken: 'access_token',
				refreshToken: 'refresh_token',
				idToken: 'id_token',
				accessTokenExpiresAt: 'access_token_expires_at',
				refreshTokenExpiresAt: 'refresh_token_expires_at',
				createdAt: 'created_at',
				updatedAt: 'updated_at'
			}
		},
		verification: {
			modelName: 'access_verification',
			fields: { expiresAt: 'expires_at', createdAt: 'created_at', updatedAt: 'updated_at' }
		}
	})

export type Auth = ReturnType<typeof makeAuth>
