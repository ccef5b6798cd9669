/** What a policy's history tells of: an entry of a list, or a setting, which is a field of the policy that stands alone. */
export const historyKinds = ['claim', 'approval', 'setting', 'approver', 'waiver', 'boundary'] as const;

/** What can happen to it. */
export const historyChanges = ['added', 'changed', 'reviewed', 'removed'] as const;
