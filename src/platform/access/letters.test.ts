import { expect, test } from 'vitest'
import { lettersOf } from '../mail/testing.ts'
import { testContext } from '../testing/context.ts'
import { activate, disableAccount } from './accounts.ts'
import { setDelegation } from './delegate.ts'
import { mailSlip } from './mail-slip.ts'
import { holdersOf } from './recipients.ts'
import { givenPerson } from './testing.ts'

const chosen = { sandi: 'songket-silungkang', sandi_ulang: 'songket-silungkang' }

test('an activation code by mail opens the account; without an address it is printed', async () => {
	const ctx = await testContext()
	const rina = await givenPerson(ctx, { name: 'Rina', role: 'planner' })
	await mailSlip(ctx, { id: rina.accountId })
	const [letter] = await lettersOf(ctx, 'access.activation')
	expect(letter).toMatchObject({
		...{ to: 'Rina', address: 'rina@kota.go.id', state: 'waiting' },
		link: { path: '/aktivasi' }
	})
	const [, kode = ''] = /aktivasi Anda: ([A-Z0-9-]+)/.exec(letter!.paragraphs!.join())!
	await activate(ctx, { ...chosen, kode })

	const budi = await givenPerson(ctx, { name: 'Budi', role: 'planner', email: null })
	const refused = { code: 'access.no_email' }
	await expect(mailSlip(ctx, { id: budi.accountId })).rejects.toMatchObject(refused)
})

test('a stand-in is told for whom, as what and how long, and is written to as the official is', async () => {
	const ctx = await testContext()
	const head = await givenPerson(ctx, { name: 'Sekda', role: 'secretary' })
	const other = await givenPerson(ctx, { name: 'Asisten', role: 'leader', email: null })
	await setDelegation(
		{ ...ctx, actor: head },
		{
			...{ pengganti: `${other.accountId}@tanpa-surel.invalid`, role: 'secretary' },
			...{ firstOn: '2026-11-24', lastOn: '2026-11-27', reason: 'Dinas luar' }
		}
	)
	const [letter] = await lettersOf(ctx, 'access.delegated')
	expect(letter).toMatchObject({
		...{ to: 'Asisten', address: null, state: 'kept' },
		subject: 'Anda ditunjuk bertindak atas nama Sekda'
	})
	expect(letter!.paragraphs!.join(' ')).toContain(
		'Sekretaris Daerah (PyB), 24–27 November 2026. Alasannya: Dinas luar.'
	)
	const names = async (day: string) =>
		(await holdersOf(ctx.db, 'secretary', day)).map(({ name }) => name).sort()
	expect([await names('2026-11-25'), await names('2026-11-28')]).toEqual([
		['Asisten', 'Sekda'],
		['Sekda']
	])
	await givenPerson(ctx, { name: 'Admin', role: 'administrator' })
	await disableAccount(ctx, { accountId: head.accountId, disabled: true })
	expect(await names('2026-11-25')).toEqual([])
})
