namespace KubeCodegen.Validation;

/// <summary>An object that can say what is wrong with it beyond what its schema says.</summary>
public interface IValidatable
{
    /// <summary>Looks for errors and changes nothing.</summary>
    /// <param name="context">What is being done to the object.</param>
    /// <returns>All that is wrong, paths from this object; null when nothing is. Findings of level warning do not refuse the object.</returns>
    FieldError? Validate(AdmissionContext context);
}

/// <summary>An object that can fill in what was left out.</summary>
public interface IDefaultable
{
    /// <summary>Fills in what is absent. Applied a second time it changes nothing.</summary>
    /// <param name="context">What is being done to the object.</param>
    void SetDefaults(AdmissionContext context);
}
