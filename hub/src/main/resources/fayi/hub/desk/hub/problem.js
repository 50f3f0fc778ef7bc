// What the hub refused, or that it could not be reached.

/** `id` is the protocol's Problem id, or `hub-unreachable`, `hub-failed` or `session-expired`. */
export class HubProblem extends Error {
  constructor(status, {id, text = '', remedy = ''}) {
    super(id);
    this.name = 'HubProblem';
    this.status = status;
    this.id = id;
    this.text = text;
    this.remedy = remedy;
  }

  /** The problem in the body of a refusing answer; a proxy's page is none and becomes `hub-failed`. */
  static async of(answer) {
    const body = await answer.json().catch(() => ({}));
    return new HubProblem(answer.status, typeof body?.id === 'string' ? body : {id: 'hub-failed'});
  }
}
