namespace Smithwright.Model.Validation.Checks;

/// <summary>Checks the value of one kind of trait, and reports what is wrong with it.</summary>
internal delegate void TraitCheck(TraitUse use);
