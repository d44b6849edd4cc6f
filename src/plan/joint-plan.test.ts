import { expect, test } from 'vitest'
import type { Party } from './joint.ts'
import { reservedBy, withoutReserved } from './joint-plan.ts'

const party = (agencyId: string, charge: number, seats: number): Party => ({
	...{ agencyId, charge, seats, role: 'partner', minShare: 0, fixedShare: 0 }
})

test('only what goes beyond the places of an agency’s own people is taken off its money', () => {
	const agreed = [
		// 100 of 30 places at 2: 40 beyond; somebody else pays for b, which is no money to spend elsewhere.
		{ activityId: 'x', parties: [party('a', 100, 30), party('b', 0, 10)] },
		{ activityId: 'y', parties: [party('a', 7, 1)] }
	]
	const reserved = reservedBy(agreed, new Map([['x', 2]]))
	expect([...reserved]).toEqual([['a', 47]])
	expect(withoutReserved({ a: 40, b: 5, c: 1 }, reserved)).toEqual({ a: 0, b: 5, c: 1 })
})
