import type { Context } from '#platform/context.ts'
import type { Waiting } from '#platform/waiting.ts'
import { maySignJoint, signingScope } from '../access.ts'
import { listUnsigned } from './store/joint.ts'

const MOST = 5

/** Terms of joint activities that wait for the signature of the head who is signed in. */
export async function waiting({ db, actor }: Context): Promise<Waiting[]> {
	if (!maySignJoint(actor)) return []
	const unsigned = await listUnsigned(db, signingScope(actor), MOST)
	return unsigned.map(({ id, title, agency }) => ({
		key: `joint-${id}-${agency}`,
		urgency: 'soon',
		badge: 'Tanda tangan',
		title: `${title} menunggu tanda tangan Anda`,
		text: `Baca ketentuan kegiatan bersama ini, lalu tanda tangani untuk ${agency}.`,
		href: `/rencana/bersama/${id}`,
		action: 'Baca ketentuan'
	}))
}
