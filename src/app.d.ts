import type { Account } from '#platform/access/store.ts'
import type { Context } from '#platform/context.ts'

declare global {
	namespace App {
		interface Error {
			message: string
			code?: string
			requestId?: string
		}
		interface Locals {
			ctx: Context
			account: Account | undefined
			sessionId: string | null
			requestId: string
		}
	}
}

export {}
