import { json } from '@sveltejs/kit'
import { showHealth } from '#platform/health.ts'
import { running } from '#platform/running.ts'
import type { RequestHandler } from './$types'

export const GET: RequestHandler = async () => {
	const health = await showHealth(running().db)
	return json(health, {
		status: health.status === 'ok' ? 200 : 503,
		headers: { 'Cache-Control': 'no-store' }
	})
}
