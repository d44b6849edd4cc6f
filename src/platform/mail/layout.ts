/** How a letter looks: one layout, as text and as HTML. Pure. Styles are inline, since mail knows no other. */
import type { Content } from './letter.ts'

/** Whose letter it is, and at which address Bina is found. */
export type Sender = {
	government: string
	/** 'Kota Sawahlunto'. */
	short: string
	unit: string
	/** Telephone for questions; '' where there is none. */
	phone: string
	url: string
}

type Written = { subject: string; to: string; content: Content }

const lastLine = ({ unit, phone }: Sender): string =>
	phone ? `Ada pertanyaan? Hubungi ${unit}, telepon ${phone}.` : `Ada pertanyaan? Hubungi ${unit}.`

const NO_REPLY = 'Surat ini dikirim oleh Bina. Balasannya tidak dibaca.'

export function renderText({ to, content }: Written, sender: Sender): string {
	const { paragraphs, link, reason } = content
	return [
		`${sender.government}\n${sender.unit}`,
		`Yth. ${to}`,
		...paragraphs,
		...(link ? [`${link.label}:\n${sender.url}${link.path}`] : []),
		'-- ',
		`${reason}\n${NO_REPLY}\n${lastLine(sender)}`
	].join('\n\n')
}

export function renderHtml({ subject, to, content }: Written, sender: Sender): string {
	const { paragraphs, link, reason } = content
	const address = link ? escape(sender.url + link.path) : ''
	return `<!doctype html>
<html lang="id">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(subject)}</title></head>
<body style="margin:0;padding:24px 12px;background:#f4f3ef;color:#1d1b18;font:16px/1.5 system-ui,-apple-system,'Segoe UI',sans-serif">
<div style="max-width:36em;margin:0 auto;padding:24px;background:#ffffff;border:1px solid #d9d5cc">
<p style="margin:0 0 20px;padding-bottom:12px;border-bottom:2px solid #8a3324"><strong>${escape(sender.government)}</strong><br>${escape(sender.unit)}</p>
<p style="margin:0 0 14px">Yth. ${escape(to)}</p>
${paragraphs.map((text) => `<p style="margin:0 0 14px;white-space:pre-line">${escape(text)}</p>`).join('\n')}
${
	link
		? `<p style="margin:20px 0"><a href="${address}" style="display:inline-block;padding:10px 18px;background:#8a3324;color:#ffffff;text-decoration:none">${escape(link.label)}</a></p>
<p style="margin:0 0 14px;font-size:14px;color:#57534c">Atau buka ${address}</p>`
		: ''
}
<p style="margin:24px 0 0;padding-top:12px;border-top:1px solid #d9d5cc;font-size:14px;color:#57534c">${escape(reason)}<br>${NO_REPLY}<br>${escape(lastLine(sender))}</p>
</div>
</body>
</html>
`
}

const ENTITIES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;'
}
const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign]!)
