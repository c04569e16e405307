// The clients of a block that does not say itself which one it uses.
global using Example.Shop;
global using Shop.Ranking;
