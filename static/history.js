// A page switch drops the address parameters; the page puts them back at once. Without this line that would be a second
// step in the browser's history, and "back" would have to be pressed twice.
(() => {
  const push = history.pushState.bind(history);
  history.pushState = (state, title, address) => {
    const next = new URL(address, location.href);
    const completes = next.pathname === location.pathname && !location.search && next.search;
    return completes ? history.replaceState(state, title, address) : push(state, title, address);
  };
})();
