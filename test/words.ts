/** Words that no text for people uses, each with what says the same in plain English, and a sentence that has it. */
export type RefusedWord = {
  readonly pattern: RegExp;
  readonly instead: string;
  readonly example: string;
};

const row = (pattern: RegExp, instead: string, example: string): RefusedWord => ({
  pattern,
  instead,
  example,
});

export const refusedWords: readonly RefusedWord[] = [
  row(/\b(?:told|tells?) of\b/i, 'reported, says', 'By default they are only told of.'),
  row(/\b(?:stands?|standing|stood)\b(?!-)/i, 'is, are, appears', 'The word stands in its way.'),
  row(/\bg[ai]ves? way\b|\bgave way\b/i, 'is replaced, makes room', 'The row gives way to a newer one.'),
  row(/\bsp(?:eaks?|oke) (?:for|of)\b/i, 'covers, says', 'No row speaks for 1.2.'),
  row(/\bsp(?:eaks|oke)\b/i, 'applies, says', 'The most specific row speaks.'),
  row(/\bmend(?:s|ed|ing)?\b/i, 'fix', 'To mend it:'),
  row(/\bparted\b/i, 'separated', 'Labels, parted by commas.'),
  row(/\boutgrown?\b/i, 'replaced by a newer line', 'A row that was outgrown.'),
  row(/\bin (?:the|its|their) way\b/i, 'blocks', '2 problems are in the way.'),
  row(/\b(?:is|are|be|not) kept up\b/i, 'updated, edited', 'A table that is not kept up.'),
  row(/\bgoes on\b|\bgo on\b/i, 'continues', 'The list goes on at an address.'),
  row(/\bnext to nothing\b/i, 'a number', 'All others are next to nothing.'),
  row(
    /\b(?:no longer|stays?|stopped being|stopped|keeps? \S+) true\b/i,
    'up to date, in sync',
    'Cells that are no longer true.',
  ),
  row(/\btrue to\b/i, 'in sync with', 'Keeps the table true to your policy.'),
  row(/\bnot true\b|\buntrue\b/i, 'out of date', 'A row that is not true.'),
  row(/\b(?:whole|entire) path\b/i, 'absolute path', 'A file outside by its whole path.'),
  row(/\bline breaks?\b/i, 'newlines', 'Separated by line breaks.'),
  row(/\bby (?:its|their) short names?\b/i, 'slugs', 'Teams by their short names.'),
  row(/\blooked after\b/i, 'updated', 'What is to come could not be looked after.'),
  row(/\bis to come\b|\bto be had\b/i, 'upcoming, available', 'What is to come.'),
  row(/\bin doubt\b/i, 'unclear', 'It is in doubt what the table should say.'),
  row(/\bat hand\b/i, 'this', 'The version before the one at hand.'),
  row(/\banew\b/i, 'again', 'Clone the repository anew.'),
  row(/\bdead lines?\b/i, 'ended lines', 'A release on a dead line.'),
  row(/\bas a (?:rule|gate)\b/i, 'usually; fails if', 'The same decision as a gate.'),
  row(/\b(?:house|chambers?)\b/i, 'module, folder', 'The map of the house.'),
  row(/\bsecond reading\b/i, 'verification', 'It failed a second reading.'),
  row(/\bthe contrary\b|\bsays? otherwise of\b/i, 'contradict, differ', 'The policy says otherwise of 3.0.'),
  row(/\bexplained by itself\b/i, 'refers to itself', '"lts" is explained by itself.'),
  row(/\bside by side\b/i, 'both', 'They are side by side.'),
  row(/\b(?:lies|lay|lain) (?:in|inside|outside|before|above)\b/i, 'is', 'The folder lies in a repository.'),
  row(/\btravels?\b/i, 'is sent', 'The token travels to GitHub.'),
  row(/\bkeeps? \S+ out\b|\blets? \S+ in\b/i, 'does not allow', 'A policy keeps it out.'),
  row(/\bof several products\b/i, 'with several products', 'Of several products an object.'),
  row(/\bnothing definite\b/i, 'unclear', 'It means nothing definite.'),
  row(/\bby (?:that|this)[.;,]/i, 'so', 'They are pre-releases by that.'),
  row(/\bcounts? for nothing\b/i, 'is ignored', 'The input counts for nothing.'),
  row(
    /\bthe one that is (?:taken|named)\b|\bthat are (?:taken|named)\b/i,
    'your choice',
    'Writes the one that is taken.',
  ),
  row(/\bin the (?:place|places) of\b/i, 'instead of', 'Words in the place of a ref.'),
  row(/\bhold (?:the|a) window\b/i, 'fail CI when the table is out of date', 'Hold the window.'),
  row(/\bnotice releases\b/i, 'warn about releases', 'Notice releases on ended lines.'),
  row(/\bkeep the schedule alive\b/i, 'keep scheduled runs enabled', 'Keep the schedule alive.'),
  row(/\boutlives?\b/i, 'is removed with', 'The date does not outlive it.'),
  row(/\bis the night\b|\bsize of a night\b/i, 'the nightly size', 'The size of a night.'),
  row(/\bturned (?:it|them) down\b/i, 'closed', 'Somebody turned it down.'),
  row(/\bset out\b|\bwhereby\b|\bthereof\b|\bhence\b|\bthus\b/i, 'so', 'It is thus open.'),
  row(/\bscratch (?:ref|branch)\b/i, 'temporary', 'The scratch branch goes.'),
  row(/\bbesides?\b(?! \w+ing)/i, 'next to, with', 'A table beside it.'),
  row(/\bis none of\b/i, 'is not one of', 'It is none of the values.'),
  row(/\bnobody\b|\bsomebody\b|\beverybody\b/i, 'no one, someone, everyone', 'Somebody moved it.'),
  row(/\blooks? closely\b/i, 'check', 'Look closely at it.'),
  row(/\b(?:has|have) (?:something|nothing) against\b/i, 'complains', 'JSON has something against it.'),
  row(/\bbuild twins?\b/i, 'another build', 'A build twin of v3.1.'),
  row(/\bobeys?\b/i, 'is special in', 'Characters that a shell obeys.'),
  row(/\b(?:tier|line|support) is over\b/i, 'has ended', 'Its last tier is over.'),
  row(/\bhas no use for\b/i, 'does not use', 'The command has no use for it.'),
  row(/\bhowever (?:little|small|few|many|much|large)\b/i, 'even', 'It failed, however little was asked.'),
  row(/\bthe kept (?:one|table)\b/i, 'the updated table', 'A copy of the kept one.'),
  row(/\bof which\b|\bby hand of\b/i, 'two sentences', 'Tables, of which two are old.'),
  row(/\bleaves? (?:it|\S+ \S+) to (?:them|others)\b/i, 'no longer changes', 'It leaves the branch to them.'),
  row(/\bsays? no word of\b|\bno word of\b/i, 'does not mention', 'The table says no word of 3.x.'),
  row(/\bwhich is which\b|\bways? round\b/i, 'the order', 'It could be either way round.'),
  row(/\bthe like\b|\bof the kind\b/i, 'name it', 'And the like.'),
];

/** What of a text would be refused, each with what to write instead. */
export function refusalsIn(text: string): readonly string[] {
  return refusedWords.flatMap(({ pattern, instead }) => {
    const found = pattern.exec(text);
    if (found === null) return [];
    const around = text.slice(Math.max(0, found.index - 40), found.index + found[0].length + 40);
    return [`"${around.replaceAll(/\s+/g, ' ').trim()}" has "${found[0]}": write ${instead}`];
  });
}
