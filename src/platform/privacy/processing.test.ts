import { expect, test } from 'vitest'
import { actorWith, testContext } from '../testing/context.ts'
import { changeProcessing, listProcessing, showProcessing } from './keep-processing.ts'
import { ProcessingForm } from './processing.ts'
import { processing } from './processing-rows.ts'

const fixed = { ...processing[0]!, code: 'uji.tetap', certainty: 'B' } as const
const usual = [...processing, fixed]

const form = (kode: string, version = '0') =>
	ProcessingForm.parse({
		...{ kode, version, purpose: 'Menjawab surat.', legalBasis: 'Perwako 1/2027' },
		...{ categories: 'Nama', recipients: 'tidak ada', retention: 'Setahun', certainty: 'house' }
	})

test('a house default is worded anew, by version; what rests on a rule stays', async () => {
	const ctx = await testContext()
	await changeProcessing(ctx, usual, form('platform.mail'))
	expect(
		(await listProcessing(ctx, usual)).find(({ code }) => code === 'platform.mail')
	).toMatchObject({
		title: 'Surat dari Bina',
		legalBasis: 'Perwako 1/2027',
		version: 1
	})
	await expect(changeProcessing(ctx, usual, form('platform.mail'))).rejects.toMatchObject({
		code: 'platform.changed'
	})
	await expect(changeProcessing(ctx, usual, form('uji.tetap'))).rejects.toMatchObject({
		code: 'privacy.processing_fixed'
	})
	await expect(changeProcessing(ctx, usual, form('tidak.ada'))).rejects.toMatchObject({
		status: 404
	})
})

test('who reads references reads the register; the administrator alone changes it', async () => {
	const ctx = await testContext()
	const auditor = { ...ctx, actor: actorWith(['auditor']) }
	expect(await showProcessing(auditor, usual)).toMatchObject({ mayEdit: false })
	await expect(changeProcessing(auditor, usual, form('platform.mail'))).rejects.toMatchObject({
		status: 403
	})
	const employee = { ...ctx, actor: actorWith(['employee']) }
	await expect(showProcessing(employee, usual)).rejects.toMatchObject({ status: 403 })
})
