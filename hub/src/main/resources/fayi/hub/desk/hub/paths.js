// The hub's addresses for a desk: protocol's Paths.
const ticket = (id, what) => `/api/desk/tickets/${encodeURIComponent(id)}/${what}`;
const matter = number => `/api/desk/matters/${encodeURIComponent(number)}`;

export const paths = {
  session: '/api/desk/session',
  queue: '/api/desk/queue',
  events: '/api/desk/events',
  ice: '/api/desk/ice',
  demonstration: '/api/desk/demonstration',
  claim: id => ticket(id, 'claim'),
  signals: id => ticket(id, 'signals'),
  opinion: id => ticket(id, 'opinion'),
  end: id => ticket(id, 'end'),
  matter,
  paper: (number, name) => `${matter(number)}/papers/${encodeURIComponent(name)}`,
};

/** The address of a WebSocket on this origin. */
export function socketAddress(path, query = {}) {
  const address = new URL(path, location.href);
  address.protocol = address.protocol === 'https:' ? 'wss:' : 'ws:';
  for (const [name, value] of Object.entries(query)) address.searchParams.set(name, value);
  return address.href;
}
