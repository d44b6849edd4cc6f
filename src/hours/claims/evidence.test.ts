import { Buffer } from 'node:buffer'
import { expect, test } from 'vitest'
import { judgeEvidence } from './evidence.ts'
import { ageInDays, isOverdue, overdueBefore } from './rules.ts'

const PDF = Buffer.from('%PDF-1.7')
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d])
const JPG = Buffer.from([0xff, 0xd8, 0xff, 0xe0])

test.each([
	['sertifikat.PDF', PDF, { type: 'application/pdf' }],
	['foto.jpeg', JPG, { type: 'image/jpeg' }],
	['foto.jpg', JPG, { type: 'image/jpeg' }],
	['layar.png', PNG, { type: 'image/png' }],
	['kosong.pdf', Buffer.alloc(0), { code: 'hours.evidence_missing' }],
	[
		'besar.pdf',
		Buffer.concat([PDF, Buffer.alloc(5 * 1024 * 1024)]),
		{ code: 'hours.evidence_large' }
	],
	['surat.docx', Buffer.from('PK'), { code: 'hours.evidence_kind' }],
	['pdf', PDF, { code: 'hours.evidence_kind' }],
	['foto.png', JPG, { code: 'hours.evidence_unlike' }],
	['program.pdf', Buffer.from('MZ'), { code: 'hours.evidence_unlike' }]
])('%s', (name, bytes, verdict) => expect(judgeEvidence(name, bytes)).toMatchObject(verdict))

// House rule: fourteen days, the last of them included.
test.each([
	['2026-11-24T08:00:00+07:00', 0, false],
	['2026-12-08T08:00:00+07:00', 14, false],
	['2026-12-09T07:59:00+07:00', 14, false],
	['2026-12-09T08:00:00+07:00', 15, true]
])('at %s a claim is %d days old', (at, days, late) => {
	const [sent, now] = [new Date('2026-11-24T08:00:00+07:00'), new Date(at)]
	expect(ageInDays(sent, now)).toBe(days)
	expect(isOverdue(sent, now)).toBe(late)
	expect(sent <= overdueBefore(now)).toBe(late)
})
