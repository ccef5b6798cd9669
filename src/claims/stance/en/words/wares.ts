/**
 * What a seller has for sale, one of it, as the source of a pattern: sentences that
 * name it speak of what is sold. The last is the word of this house.
 */
export const ware = '(?:plan|tier|edition|package|instance|berth)';

/** The lesser of several, which lacks what the others have: "the trial berth", "small plans". */
export const lesserWare = `(?:the |our |an? )?(?:shallow|small|smaller|smallest|basic|trial|free|cheapest|guest|demo) ${ware}s?`;
