/**
 * An expected "no". It carries what the three readers need: a status for HTTP, a
 * code for tests and logs, and a sentence in Indonesian for the person. Rules
 * return it, use cases throw it, and only `http/action.ts`, `handleError` and the
 * command line catch it. Anything else that is thrown is a defect.
 */
export class Refusal extends Error {
	readonly status: number
	readonly code: string

	constructor(
		status: 400 | 401 | 403 | 404 | 409 | 410 | 413 | 422 | 429 | 503,
		code: string,
		sentence: string
	) {
		super(sentence)
		this.name = 'Refusal'
		this.status = status
		this.code = code
	}
}
