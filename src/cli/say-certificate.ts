import type { CertificateFacts } from '#platform/documents/signing/certificate.ts'
import { longDate } from '#platform/i18n/format.ts'
import { answer, say } from './command.ts'

/** Whose certificate it is, who gave it, and how long it holds. */
export function sayCertificate(
	{ holder, issuer, notBefore, notAfter, fingerprint }: CertificateFacts,
	asJson = false
): void {
	if (asJson)
		answer({
			certificate: { holder, issuer, notBefore, notAfter, sha256: fingerprint.toString('hex') }
		})
	else
		say(
			`${holder}, diterbitkan ${issuer}, berlaku ${longDate(notBefore)} sampai ${longDate(notAfter)}`
		)
}
