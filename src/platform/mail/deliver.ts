import { createTransport } from 'nodemailer'
import type { Content } from './letter.ts'
import { renderHtml, renderText, type Sender } from './layout.ts'
import { judgeFailure, type Failure, type Outcome } from './schedule.ts'
import type { DueLetter } from './store-due.ts'

const SECONDS = 1000

/** Everything that a try needs of the outside. */
export type Post = Sender & {
	/** smtp://name:password@host:587, smtps://…; what nodemailer knows may stand behind it as a query. */
	smtpUrl: string
	from: string
	/** How Bina greets the server. */
	host: string
}

/** Hands one letter to the mail server. Answers how it ended, and throws nothing that a server can cause. */
export async function deliver(post: Post, letter: DueLetter): Promise<Outcome> {
	const written = { subject: letter.subject, to: letter.toName, content: letter.content }
	try {
		const { response } = await transport(post).sendMail({
			messageId: letter.messageId,
			from: { name: `Bina ${post.short}`, address: post.from },
			to: { name: letter.toName, address: letter.toAddress },
			subject: letter.subject,
			text: renderText(written, post),
			html: renderHtml(written, post),
			...calendarOf(letter.content),
			headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' }
		})
		return { end: 'sent', answer: response.slice(0, 500) }
	} catch (error) {
		return judgeFailure(error as Failure)
	}
}

/** One entry is one file (RFC 5546, 3.2.2): the first is the letter's own, the others come with it. */
function calendarOf({ calendar }: Content) {
	const [first, ...rest] = calendar?.files ?? []
	if (!calendar || first === undefined) return {}
	const { method } = calendar
	return {
		icalEvent: { method, filename: 'undangan.ics', content: first },
		attachments: rest.map((content, i) => ({
			filename: `undangan-${i + 2}.ics`,
			content,
			contentType: `text/calendar; charset=utf-8; method=${method}`
		}))
	}
}

/** A connection for each letter: what a pool does with a connection that breaks while it sends is not ours to know. */
const transport = ({ smtpUrl, host }: Post) =>
	createTransport({
		url: smtpUrl,
		name: host,
		// A password goes over an encrypted line only.
		requireTLS: new URL(smtpUrl).username !== '',
		connectionTimeout: 20 * SECONDS,
		greetingTimeout: 20 * SECONDS,
		socketTimeout: 60 * SECONDS,
		disableFileAccess: true,
		disableUrlAccess: true
	})
