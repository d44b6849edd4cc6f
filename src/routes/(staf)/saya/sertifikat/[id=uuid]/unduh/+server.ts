import { sendFile } from '#platform/files/send-file.ts'
import { takeOwnCertificate } from '#training/server/list-certificates.ts'
import type { RequestHandler } from './$types'

export const GET: RequestHandler = async ({ locals, params }) =>
	sendFile(await takeOwnCertificate(locals.ctx, params))
