/** A function of an object that works its answer out once and keeps it for as long as the object lives. */
export function keptWith<Owner extends object, Answer extends object | string>(
  work: (owner: Owner) => Answer,
): (owner: Owner) => Answer {
  const kept = new WeakMap<Owner, Answer>();
  return (owner) => {
    const known = kept.get(owner);
    if (known !== undefined) return known;
    const answer = work(owner);
    kept.set(owner, answer);
    return answer;
  };
}
