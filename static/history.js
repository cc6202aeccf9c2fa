// A page switch drops the address parameters; the page puts them back, one after the other. Without this each would be a
// step of its own in the browser's history, and "back" would have to be pressed many times. A changed choice stays a step.
(() => {
  const push = history.pushState.bind(history);
  const onlyAdds = (before, after) => [...before].every(([name, value]) => after.get(name) === value);
  history.pushState = (state, title, address) => {
    const next = new URL(address, location.href);
    const completes = next.pathname === location.pathname && onlyAdds(new URLSearchParams(location.search), next.searchParams);
    return completes ? history.replaceState(state, title, address) : push(state, title, address);
  };
})();

// A link of ours inside a page (a goal, a commune) is followed without loading everything again: Streamlit listens to a
// step in the history and opens the page with its parameters. New tabs, downloads and other addresses stay as they are.
document.addEventListener("click", (event) => {
  const link = event.target.closest?.("[data-testid=stHtml] a[href]");
  const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
  if (!link || !plain || link.download || (link.target && link.target !== "_self")) return;
  const next = new URL(link.href);
  if (next.origin !== location.origin || next.hash || !/^\/\w*$/.test(next.pathname)) return;
  event.preventDefault();
  history.pushState({}, "", link.href);
  dispatchEvent(new PopStateEvent("popstate"));
  scrollTo(0, 0);
});
// On a phone the menu covers the page: it closes once a page has been chosen.
document.addEventListener("click", (event) => {
  if (innerWidth > 768 || !event.target.closest?.("[data-testid=stSidebarNavLink]")) return;
  setTimeout(() => document.querySelector("[data-testid=stSidebarCollapseButton] button")?.click());
});
